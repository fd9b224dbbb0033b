package nl.regieloket.tasks;

import nl.regieloket.access.Action;

enum TaskAction implements Action {
    SEE("task.see");

    private final String code;

    TaskAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
