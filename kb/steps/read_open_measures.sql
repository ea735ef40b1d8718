-- What claims without a known indicator measure, each wording once.
SELECT DISTINCT measure FROM claims WHERE indicator IS NULL AND measure IS NOT NULL ORDER BY measure;
