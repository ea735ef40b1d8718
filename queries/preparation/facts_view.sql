CREATE OR REPLACE TEMP VIEW facts AS FROM facts_in('told');
