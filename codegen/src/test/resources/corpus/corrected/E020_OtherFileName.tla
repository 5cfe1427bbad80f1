The module has the name of the file.
---- MODULE E020_OtherFileName ----
====
