package com.example;

public class Orders {
    public String accept(String order) {
        return "accepted " + order;
    }
}
