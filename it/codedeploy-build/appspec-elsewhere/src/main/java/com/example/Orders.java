package com.example;

public final class Orders {

    private Orders() {}

    public static void main(String[] args) {
        System.out.println("orders");
    }
}
