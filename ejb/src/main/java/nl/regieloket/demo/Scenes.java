package nl.regieloket.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to be played on which day; a scene may add later ones. */
class Scenes {
    private record Scene(LocalDate day, int order, Runnable act) {}

    private final PriorityQueue<Scene> scenes =
            new PriorityQueue<>(Comparator.comparing(Scene::day).thenComparingInt(Scene::order));
    private int added;

    void on(LocalDate day, Runnable act) {
        scenes.add(new Scene(day, added++, act));
    }

    boolean isOver(LocalDate last) {
        Scene next = scenes.peek();
        return next == null || next.day().isAfter(last);
    }

    LocalDate nextDay() {
        return scenes.element().day();
    }

    void playNext() {
        scenes.remove().act().run();
    }
}
