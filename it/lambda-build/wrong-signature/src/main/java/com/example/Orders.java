package com.example;

public class Orders {
    public String accept(String customer, String order) {
        return "accepted " + order;
    }
}
