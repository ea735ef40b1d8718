-- Reference figures, and rates and counts that the text links.

CREATE OR REPLACE TEMP TABLE rujukan AS
SELECT *, year(period_start) AS period_year, coalesce(definition, '') AS definition_meant
FROM reference_figures;

-- "8,24 persen atau 40,38 ribu jiwa", both ways, whichever of the two the text links to the other.
CREATE OR REPLACE TEMP TABLE counterparts AS
SELECT claim_id, counterpart_id AS other_id FROM facts WHERE counterpart_id IS NOT NULL
UNION
SELECT counterpart_id, claim_id FROM facts WHERE counterpart_id IS NOT NULL;
