"""The core of Rinnalla: casework, storage, paper and handing over, without any Qt."""
