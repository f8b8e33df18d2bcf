"""Pages that ``kg serve`` gives out: plain data in, HTML out."""
