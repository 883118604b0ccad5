#!/bin/bash
rm -rf /var/cache/shop
