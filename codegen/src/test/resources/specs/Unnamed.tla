---- MODULE Unnamed ----
\* Nobody says what the types are: they are found from the uses. Records without a named set, told apart by
\* their fields; sets of strings without a name; constants that turn out to be numbers or to have no structure.
EXTENDS Integers, FiniteSets, Sequences

CONSTANTS Node, Ballot, Leader, Weight(_)

VARIABLES
    \* Everything that was ever said.
    said,
    \* For each node its highest ballot, and what it does.
    best, doing,
    \* What the leader remembers of the last answer.
    last,
    \* Never used; only its type is said.
    \* @type: Seq(<<NODE, Int>>);
    trail

vars == <<said, best, doing, last, trail>>

Messages ==
    [kind : {"ask"}, bal : Ballot]
        \cup [kind : {"answer"}, bal : Ballot, from : Node, seen : SUBSET Node]

TypeOK ==
    /\ said \subseteq Messages
    /\ best \in [Node -> Ballot \cup {-1}]
    /\ doing \in [Node -> {"idle", "answered"}]
    /\ last \in [at : Nat, node : Node \cup {Leader}]
    /\ trail \in Seq(Node \X Int)

\* Used with numbers and with nodes.
Only(S) == CHOOSE x \in S : TRUE
Larger(a, b) == IF a > b THEN a ELSE b
Has(m, k) == m.kind = k

Init ==
    /\ said = {}
    /\ best = [n \in Node |-> -1]
    /\ doing = [n \in Node |-> "idle"]
    /\ last = [at |-> 0, node |-> Leader]
    /\ trail = <<>>

Ask ==
    /\ \E b \in Ballot : said' = said \cup {[kind |-> "ask", bal |-> Larger(b, Only({0}))]}
    /\ UNCHANGED <<best, doing, last, trail>>

Answer ==
    /\ \E n \in Node, m \in said :
        /\ Has(m, "ask")
        /\ m.bal > best[n]
        /\ best' = [best EXCEPT ![n] = m.bal]
        /\ doing' = [doing EXCEPT ![n] = "answered"]
        /\ said' = said \cup {[kind |-> "answer", bal |-> m.bal, from |-> Only({n}),
                               seen |-> {o \in Node : best[o] >= 0}]}
        /\ trail' = Append(trail, <<n, m.bal * Weight(n)>>)
    /\ UNCHANGED last

Learn ==
    /\ \E m \in said :
        /\ Has(m, "answer")
        /\ m.bal > last.at
        /\ last' = [last EXCEPT !.at = m.bal, !.node = m.from]
    /\ UNCHANGED <<said, best, doing, trail>>

Next == Ask \/ Answer \/ Learn

Spec == Init /\ [][Next]_vars

AnswersInv == \A m \in said : m.kind = "answer" => m.bal <= best[m.from] /\ m.seen \subseteq Node
TrailInv == \A i \in DOMAIN trail : trail[i][1] \in Node /\ trail[i][2] % 2 = 0
====
