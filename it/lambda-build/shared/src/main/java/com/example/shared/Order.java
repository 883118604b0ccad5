package com.example.shared;

public class Order {
    public String id;
}
