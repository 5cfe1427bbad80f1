\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE Counter -------------------------------
EXTENDS Naturals
CONSTANT Max
ASSUME Max \in Nat
VARIABLE count
TypeInv == count \in Nat
Init == count = 0
Up == count < Max /\ count' = count + 1
Down == count > 0 /\ count' = count - 1
Same == count = Max /\ count' = count
Next == Up \/ Down \/ Same
SmallInv == count < 2
==============================================================================
