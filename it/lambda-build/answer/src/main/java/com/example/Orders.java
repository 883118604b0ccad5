package com.example;

public class Orders {

    public Answer accept(Object request) {
        return new Answer();
    }

    public static class Answer {

        public int getStatusCode() {
            return 200;
        }

        public String getBody() {
            return "accepted";
        }
    }
}
