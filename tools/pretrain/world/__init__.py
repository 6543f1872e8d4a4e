"""The generated world: short texts about ten kinds of business, and what can be asked of them."""
