package com.example;

public class Shipping {}
