#!/bin/bash
pkill -f com.example.Orders || true
