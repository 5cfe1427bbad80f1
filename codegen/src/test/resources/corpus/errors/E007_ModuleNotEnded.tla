The file was cut off.
---- MODULE E007_ModuleNotEnded ----
A == [a |-> 1, b |->
