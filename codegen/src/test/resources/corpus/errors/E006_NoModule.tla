There is prose only, with --- too few dashes.
