#!/bin/bash
cd /opt/orders
nohup java -jar old-jar-1.3.0.jar > orders.log 2>&1 < /dev/null &
