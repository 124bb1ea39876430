"""The Qt room of Rinnalla: widgets and nothing else."""
