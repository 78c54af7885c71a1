package dev.plumbline.portal.demo.ui;

import com.vaadin.flow.component.Component;
import dev.plumbline.portal.base.ui.SetupPart;
import dev.plumbline.portal.demo.DemoData;
import dev.plumbline.portal.security.CurrentMember;

/** The demo's data as a step of the first run. */
@org.springframework.stereotype.Component
class DemoPart implements SetupPart {
    private final DemoData demo;
    private final CurrentMember current;

    DemoPart(DemoData demo, CurrentMember current) {
        this.demo = demo;
        this.current = current;
    }

    @Override
    public String step() {
        return "demo-data";
    }

    @Override
    public Component content() {
        return new DemoPanel(demo, current.get());
    }
}
