package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

@ManagedObject
public interface Managed extends ManagedObjectBase {
    @Property
    acme.Object object();

    @Property
    java.lang.Object anything();

    @Property
    java.util.List<List> list();

    @Property
    acme.String string();

    @Operation("Task")
    All task(All all) throws Failure;

    @Operation("Words_Task")
    Task<java.lang.Void> words(java.lang.String vim);

    @Operation
    Words say(
            java.lang.@org.jspecify.annotations.Nullable String name,
            java.lang.@org.jspecify.annotations.Nullable String in,
            java.lang.@org.jspecify.annotations.Nullable String out,
            java.lang.@org.jspecify.annotations.Nullable String this_,
            java.lang.@org.jspecify.annotations.Nullable String class_,
            java.lang.@org.jspecify.annotations.Nullable String new_,
            java.lang.@org.jspecify.annotations.Nullable String default_,
            java.lang.@org.jspecify.annotations.Nullable String result,
            java.lang.@org.jspecify.annotations.Nullable String operation,
            java.lang.@org.jspecify.annotations.Nullable String scope,
            java.lang.@org.jspecify.annotations.Nullable String since,
            java.lang.@org.jspecify.annotations.Nullable String reference,
            java.lang.@org.jspecify.annotations.Nullable String text,
            java.lang.@org.jspecify.annotations.Nullable String wireType,
            java.lang.@org.jspecify.annotations.Nullable String unknownContent,
            java.lang.@org.jspecify.annotations.Nullable String type,
            java.lang.@org.jspecify.annotations.Nullable String other,
            java.lang.@org.jspecify.annotations.Nullable String data,
            java.lang.@org.jspecify.annotations.Nullable String value,
            java.lang.@org.jspecify.annotations.Nullable String switch_,
            java.lang.@org.jspecify.annotations.Nullable String self,
            java.lang.@org.jspecify.annotations.Nullable String untraced,
            java.lang.@org.jspecify.annotations.Nullable String record,
            java.lang.@org.jspecify.annotations.Nullable String var,
            java.lang.@org.jspecify.annotations.Nullable String yield,
            java.lang.@org.jspecify.annotations.Nullable String vim,
            java.lang.@org.jspecify.annotations.Nullable String method,
            java.lang.@org.jspecify.annotations.Nullable String arguments,
            java.lang.@org.jspecify.annotations.Nullable String object,
            @org.jspecify.annotations.Nullable List list,
            java.util.List<List> lists);

    @Operation
    java.util.List<List> eachList(
            java.util.List<java.lang.String> in,
            java.util.List<java.lang.String> out,
            java.util.List<java.lang.Integer> result);

    @Operation
    java.util.List<java.lang.String> eachText();

    @Operation("Enum_")
    acme.Enum enumeration(acme.Enum enum_);
}
