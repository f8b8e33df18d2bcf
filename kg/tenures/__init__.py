"""Who held which post when: tenures put together from all positions and appointments, and questions about them."""
