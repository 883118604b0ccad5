package com.example;

import com.example.shared.Order;

public class Orders {
    public String accept(Order order) {
        return "accepted " + order.id;
    }
}
