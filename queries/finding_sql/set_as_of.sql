-- The day by which decisions expire, instead of the calendar of the data.
SET VARIABLE as_of = CAST(? AS DATE)
