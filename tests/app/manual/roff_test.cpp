#include "app/manual/roff.hpp"

#include <catch2/catch.hpp>

using namespace nc::app::manual;

TEST_CASE("text at the start of a line is never an instruction of the formatter") {
  CHECK(roff_prose(".TH\n'br") == "\\&.TH\n\\&\\(aqbr");
  CHECK(roff_prose("a. b") == "a. b");
}

TEST_CASE("what is to be typed can be copied from the page as it stands") {
  CHECK(roff_literal("--out ~/a\\b^`") == "\\-\\-out \\(ti/a\\eb\\(ha\\(ga");
  CHECK(roff_prose("self-care") == "self-care");
}

TEST_CASE("a heading with spaces and quotes is one argument") {
  CHECK(roff_section("EXIT STATUS") == ".SH \"EXIT STATUS\"\n");
  CHECK(roff_part("a \"b\"") == ".SS \"a \\(dqb\\(dq\"\n");
}

TEST_CASE("an entry is a term and its meaning") {
  CHECK(roff_entry(roff_bold("--x") + " " + roff_italic("N"), "Why.") == ".TP\n\\fB\\-\\-x\\fR \\fIN\\fR\nWhy.\n");
  CHECK(roff_paragraph("One.") == ".PP\nOne.\n");
}
