"""What people should look at: findings, doubtful pairs, unknown roles, decisions that no longer fit."""
