#!/bin/bash
mkdir -p /opt/orders
