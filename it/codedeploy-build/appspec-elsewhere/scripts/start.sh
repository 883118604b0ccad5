#!/bin/bash
cd /opt/orders
nohup java -jar appspec-elsewhere-1.4.0.jar > orders.log 2>&1 < /dev/null &
