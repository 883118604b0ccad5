package com.example;

public class Orders {

    public String accept(Object request) {
        return "accepted";
    }
}
