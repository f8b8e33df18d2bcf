"""What identity made of every article, kept between builds: a build works on what new and changed articles touch."""
