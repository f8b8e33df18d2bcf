"""What a post is: the body it belongs to, its place in the role scheme, whether one person holds it, its rank."""
