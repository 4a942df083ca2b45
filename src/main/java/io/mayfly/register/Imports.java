package io.mayfly.register;

import java.util.Arrays;
import java.util.Comparator;

/** What companies import: company, goods code and USD a year. */
final class Imports {

    int[] company;
    int[] goods;
    double[] value;
    private int size;

    Imports() {
        this(new int[0], new int[0], new double[0]);
    }

    Imports(int[] company, int[] goods, double[] value) {
        this.company = company;
        this.goods = goods;
        this.value = value;
        this.size = company.length;
    }

    int size() {
        return size;
    }

    void add(int row, int code, double usd) {
        if (size == company.length) {
            resize(Growth.of(size));
        }
        company[size] = row;
        goods[size] = code;
        value[size++] = usd + 0.0;
    }

    void addAll(Imports from, int base) {
        int count = from.size;
        for (int i = 0; i < count; i++) {
            add(base + from.company[i], from.goods[i], from.value[i]);
        }
    }

    /** Compares by company and goods code. */
    int compare(int one, int other) {
        int companies = Integer.compare(company[one], company[other]);
        return companies != 0 ? companies : Integer.compare(goods[one], goods[other]);
    }

    private void resize(int length) {
        company = Arrays.copyOf(company, length);
        goods = Arrays.copyOf(goods, length);
        value = Arrays.copyOf(value, length);
    }

    /** The same by company and goods code, once each, with the greatest value. */
    Imports sorted(int[] companyOf) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(i -> companyOf[company[i]])
                        .thenComparingInt(i -> goods[i])
                        .thenComparing(i -> value[i], Comparator.reverseOrder()));
        Imports sorted = new Imports();
        for (int i : order) {
            int last = sorted.size - 1;
            boolean again =
                    last >= 0 && sorted.company[last] == companyOf[company[i]] && sorted.goods[last] == goods[i];
            if (!again) {
                sorted.add(companyOf[company[i]], goods[i], value[i]);
            }
        }
        sorted.resize(sorted.size);
        return sorted;
    }
}
