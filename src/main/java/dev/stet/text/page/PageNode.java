package dev.stet.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An element of a page, or a run of its text, in a tree whose nodes are linked to their neighbours: taking one out or
 * moving it costs the same however many neighbours it has, so that a hostile page cannot make the reduction slow.
 */
public final class PageNode {

    private static final String TEXT = "#text";

    private String tag;
    private final String text;
    private final Map<String, String> attributes;
    private PageNode parent;
    private PageNode first;
    private PageNode last;
    private PageNode previous;
    private PageNode next;
    private Measure measure = Measure.NOTHING;
    private boolean dataTable;

    private PageNode(String tag, String text, Map<String, String> attributes) {
        this.tag = tag;
        this.text = text;
        this.attributes = attributes;
    }

    static PageNode element(String tag) {
        return new PageNode(tag, "", Map.of());
    }

    static PageNode element(String tag, Map<String, String> attributes) {
        return new PageNode(tag, "", attributes);
    }

    static PageNode text(String text) {
        return new PageNode(TEXT, text, Map.of());
    }

    public boolean isText() {
        return TEXT.equals(tag);
    }

    /** The element's name in lower case. */
    public String tag() {
        return tag;
    }

    public boolean is(String name) {
        return tag.equals(name);
    }

    public boolean isAnyOf(Set<String> names) {
        return names.contains(tag);
    }

    /** The run's own text as the page has it; empty for an element. */
    public String text() {
        return text;
    }

    /** The attribute's value, empty when it has none. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean anyAttribute(Predicate<String> value) {
        return attributes.values().stream().anyMatch(value);
    }

    void rename(String name) {
        tag = name;
    }

    PageNode parent() {
        return parent;
    }

    PageNode first() {
        return first;
    }

    PageNode last() {
        return last;
    }

    PageNode next() {
        return next;
    }

    /** What the last {@link Measure#take} found in it. */
    Measure measure() {
        return measure;
    }

    void measure(Measure found) {
        measure = found;
    }

    boolean isDataTable() {
        return dataTable;
    }

    void dataTable(boolean is) {
        dataTable = is;
    }

    boolean isBlankText() {
        return isText() && text.isBlank();
    }

    List<PageNode> children() {
        List<PageNode> children = new ArrayList<>();
        for (PageNode child = first; child != null; child = child.next) {
            children.add(child);
        }
        return children;
    }

    List<PageNode> elements() {
        List<PageNode> elements = children();
        elements.removeIf(PageNode::isText);
        return elements;
    }

    void append(PageNode child) {
        child.remove();
        child.parent = this;
        child.previous = last;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    void appendAll(List<PageNode> children) {
        children.forEach(this::append);
    }

    /** Takes this node out and puts the other in its place. */
    void replaceWith(PageNode other) {
        other.remove();
        other.parent = parent;
        other.previous = previous;
        other.next = next;
        if (previous == null) {
            parent.first = other;
        } else {
            previous.next = other;
        }
        if (next == null) {
            parent.last = other;
        } else {
            next.previous = other;
        }
        parent = null;
        previous = null;
        next = null;
    }

    void remove() {
        if (parent == null) {
            return;
        }
        if (previous == null) {
            parent.first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            parent.last = previous;
        } else {
            next.previous = previous;
        }
        parent = null;
        previous = null;
        next = null;
    }

    /** The node that follows in the order of the page, going into this one first; null after the last. */
    PageNode following() {
        return first != null ? first : afterwards();
    }

    /** The node that follows in the order of the page, leaving out what is inside this one; null after the last. */
    PageNode afterwards() {
        PageNode node = this;
        while (node != null && node.next == null) {
            node = node.parent;
        }
        return node == null ? null : node.next;
    }

    /** Takes this node out; returns the one that the walk goes on with. */
    PageNode removeAndGoOn() {
        PageNode on = afterwards();
        remove();
        return on;
    }

    boolean hasAncestor(Predicate<PageNode> kind) {
        for (PageNode node = parent; node != null; node = node.parent) {
            if (kind.test(node)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Walks the tree without recursion, so that its depth costs no stack.
     *
     * @param enter called on each node before its children
     * @param leave called on each node after its children; may take the node out
     */
    public void walk(Consumer<PageNode> enter, Consumer<PageNode> leave) {
        PageNode node = this;
        enter.accept(node);
        while (true) {
            if (node.first != null) {
                node = node.first;
                enter.accept(node);
                continue;
            }
            while (true) {
                PageNode up = node.parent;
                PageNode on = node.next;
                boolean done = node == this;
                leave.accept(node);
                if (done) {
                    return;
                }
                if (on != null) {
                    node = on;
                    enter.accept(node);
                    break;
                }
                node = up;
            }
        }
    }
}
