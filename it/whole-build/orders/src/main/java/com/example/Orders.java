package com.example;

public class Orders {
    public String accept(String text) {
        return "accepted " + text;
    }
}
