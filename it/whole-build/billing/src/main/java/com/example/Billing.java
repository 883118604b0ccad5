package com.example;

public class Billing {
    public String accept(String text) {
        return "accepted " + text;
    }
}
