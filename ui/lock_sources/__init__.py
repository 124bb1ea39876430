"""Who tells that the device sleeps, its lid or screen is closed, another user takes over."""
