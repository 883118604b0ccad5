cd /opt/orders
nohup java -jar no-interpreter-line-1.4.0.jar > orders.log 2>&1 < /dev/null &
