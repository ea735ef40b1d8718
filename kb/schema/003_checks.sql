-- Schema 3: how claims relate to each other, and why a finding stands on its rung of the ladder. Derived anew by every run
-- of the checks.

CREATE TABLE claim_relations (
    claim_id VARCHAR NOT NULL,
    other_id VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    PRIMARY KEY (claim_id, other_id, relation)
);
COMMENT ON TABLE claim_relations IS 'How one claim relates to another; each claim points at one representative of its kind, so the table grows with the claims';
COMMENT ON COLUMN claim_relations.claim_id IS 'The claim';
COMMENT ON COLUMN claim_relations.other_id IS 'The claim that it relates to';
COMMENT ON COLUMN claim_relations.relation IS 'sameFactAs, consistentByRounding, differsInPeriod, differsInPlace, differsInDefinition, differsInPopulation, supersedes, targetOf, changeOf, partOf, copiedFrom, contradicts, corrects, undetermined';
COMMENT ON COLUMN claim_relations.basis IS 'text where the sentence says so, series where both claims belong to one, passage for copies, else the check that found it';

CREATE TABLE finding_dimensions (
    finding_id VARCHAR NOT NULL,
    dimension VARCHAR NOT NULL,
    stated VARCHAR,
    other VARCHAR,
    stated_basis VARCHAR,
    other_basis VARCHAR,
    is_different BOOLEAN NOT NULL,
    PRIMARY KEY (finding_id, dimension)
);
COMMENT ON TABLE finding_dimensions IS 'What the two leading figures of a finding are about, dimension by dimension';
COMMENT ON COLUMN finding_dimensions.finding_id IS 'The finding';
COMMENT ON COLUMN finding_dimensions.dimension IS 'indicator, place, period, unit, per, qualifiers, definition, role, modality or source';
COMMENT ON COLUMN finding_dimensions.stated IS 'Value of the figure to check';
COMMENT ON COLUMN finding_dimensions.other IS 'Value of the figure that it is held against';
COMMENT ON COLUMN finding_dimensions.stated_basis IS 'stated, inferred or publication, for place and period';
COMMENT ON COLUMN finding_dimensions.other_basis IS 'The same for the other figure; reference for a reference figure';
COMMENT ON COLUMN finding_dimensions.is_different IS 'Whether the two differ, what is missing counting as no difference';

CREATE TABLE finding_readings (
    finding_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    reading VARCHAR NOT NULL,
    stated_low DECIMAL(38, 10),
    stated_high DECIMAL(38, 10),
    other_low DECIMAL(38, 10),
    other_high DECIMAL(38, 10),
    fits BOOLEAN NOT NULL,
    PRIMARY KEY (finding_id, position)
);
COMMENT ON TABLE finding_readings IS 'The readings that were tried before the two leading figures of a finding were said to differ';
COMMENT ON COLUMN finding_readings.finding_id IS 'The finding';
COMMENT ON COLUMN finding_readings.position IS 'Order, from the most benign';
COMMENT ON COLUMN finding_readings.reading IS 'as printed, cut off instead of rounded, titik or koma read the other way, thousand or million missing';
COMMENT ON COLUMN finding_readings.stated_low IS 'Lower end of the figure to check under this reading';
COMMENT ON COLUMN finding_readings.stated_high IS 'Its upper end';
COMMENT ON COLUMN finding_readings.other_low IS 'Lower end of the figure that it is held against';
COMMENT ON COLUMN finding_readings.other_high IS 'Its upper end';
COMMENT ON COLUMN finding_readings.fits IS 'Whether the two intervals meet under this reading';
