-- Connect to a served knowledge base.
ATTACH $uri AS served (TOKEN $token);
