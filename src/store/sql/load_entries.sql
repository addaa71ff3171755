select position, attempt, sequence, text from entries order by position;
