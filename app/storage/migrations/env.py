"""How alembic runs here: on the connection that `app.storage.migrate` has begun."""

from alembic import context

from app.storage.migrations.settings import settings

context.configure(connection=context.config.attributes["connection"], **settings())
context.run_migrations()
