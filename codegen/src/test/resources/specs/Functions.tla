\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE Functions ------------------------------
\* Functions, tuples and their sets as values.
EXTENDS Integers, Sequences, FiniteSets, TLC

CONSTANTS
    \* Who holds what.
    Owner

VARIABLES held, route, point, record

Tally == [count: 0..2, last: 0..2]

TypeInv ==
    /\ held \in [Owner -> SUBSET (0..1)]
    /\ route \in [(0..1) \X (0..1) -> 0..1]
    /\ point \in (0..1) \X BOOLEAN \X (0..1) \X (0..2)
    /\ record \in [0..1 -> Tally]

Init ==
    /\ held \in [Owner -> {{}, {1}}]
    /\ route = [<<x, y>> \in (0..1) \X (0..1) |-> 0]
    /\ point = <<0, FALSE, 0, 0>>
    /\ record = [i \in 0..1 |-> [count |-> 0, last |-> 0]]

\* Several changes at once, the second of them below the first.
Move ==
    /\ point[4] < 2
    /\ point' = [point EXCEPT ![4] = @ + 1, ![2] = ~@, ![1] = 1 - @]
    /\ record' = [record EXCEPT ![0].count = (@ + 1) % 3,
                                ![1] = [@ EXCEPT !.last = point'[4]]]
    /\ UNCHANGED <<held, route>>

\* The places that a route leads to.
Reached == {route[<<a, b>>] : a \in 0..1, b \in 0..1}

Lead ==
    \E p \in {<<x, y>> \in (0..1) \X (0..1) : x # y /\ route[<<x, y>>] < 1} :
        /\ route' = [route EXCEPT ![p] = @ + 1]
        /\ UNCHANGED <<held, point, record>>

\* Outside the domain nothing changes.
Miss ==
    /\ held' = [o \in Owner |-> held[o] \ {1}]
    /\ route' = [route EXCEPT ![<<2, 2>>] = 1]
    /\ \A o \in Owner : held[o] # {}
    /\ UNCHANGED <<point, record>>

Pair(a) == 0 :> a @@ 1 :> a @@ 0 :> 2

Combine ==
    /\ Pair(1)[0] = 1 /\ DOMAIN (5 :> TRUE) = {5}
    /\ \E f \in [{0, 1} -> {0, 2}] :
           /\ f[0] = 0
           /\ record' = [i \in 0..1 |-> [count |-> f[i], last |-> Pair(f[1])[i]]]
    /\ UNCHANGED <<held, route, point>>

\* As often as the owners can change places.
Permute ==
    /\ Cardinality(Permutations(Owner)) = 2
    /\ \E p \in Permutations(Owner) :
           /\ held' = [o \in Owner |-> held[p[o]]]
           /\ held' # held
    /\ UNCHANGED <<route, point, record>>

\* The sum of the numbers up to one, by recursion.
SumTo[n \in 0..3] == IF n = 0 THEN 0 ELSE n + SumTo[n - 1]

Recurse ==
    LET double[n \in 0..2] == IF n = 0 THEN 0 ELSE 2 + double[n - 1]
    IN  /\ SumTo[3] = 6 /\ double[2] = 4
        /\ Cardinality({0, 1} \X BOOLEAN \X {5}) = SumTo[2] + 1
        /\ DOMAIN point = 1..4
        /\ \A <<a, b>> \in Reached \X {0}, c \in Reached : a + b + c <= double[1] + 2
        /\ point' = [point EXCEPT ![3] = 1]
        /\ UNCHANGED <<held, route, record>>

\* TLC takes the least function, tuple and set that fits.
Choice ==
    /\ route' = CHOOSE f \in [(0..1) \X (0..1) -> 0..1] : f[<<0, 1>>] > f[<<0, 0>>]
    /\ point' = CHOOSE t \in {point, <<1, TRUE, 0, 2>>, <<0, TRUE, 1, 1>>} : t[2]
    /\ held' = [o \in Owner |-> CHOOSE s \in SUBSET (0..1) : s \cup held[o] = {0, 1}]
    /\ UNCHANGED record

Next == Move \/ Lead \/ Miss \/ Combine \/ Permute \/ Recurse \/ Choice

Spec == Init /\ [][Next]_<<held, route, point, record>>

SmallInv == point \in (0..1) \X BOOLEAN \X (0..1) \X (0..2)
==============================================================================
