"""Tables that identity reads, and the scripts that built them."""
