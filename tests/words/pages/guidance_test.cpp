#include "words/pages/guidance.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("a citation names document and place") {
  CHECK(cited("001_f719260c0662e1fb.txt", "What to do after dry needling", "Signs of Concern, bullet 4") ==
        "001 · What to do after dry needling · Signs of Concern, bullet 4");
  CHECK(short_file("local.txt") == "local.txt");
}

TEST_CASE("a document is named by its number, or whole where all of it is shown") {
  CHECK(document_short("001_f7.txt", "After needling") == "001 · After needling");
  CHECK(document_line("001_f7.txt", "After needling", "an article") == "001_f7.txt · After needling: an article");
  CHECK(document_about("001_f7.txt", "an article") == "001_f7.txt · an article");
}

TEST_CASE("where documents differ each position has its document, and the reading says that it is ours") {
  CHECK(position_line("002_ab.txt", "within two days") == "002 · within two days");
  CHECK(our_reading("two days") == "Our reading: two days");
  CHECK(equally_right("three days") == "Equally right: three days");
}

}  // namespace nc::words
