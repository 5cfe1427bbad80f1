The module has another name than the file.
---- MODULE E020 ----
====
