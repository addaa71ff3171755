#include "support/field_text.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "testing/property.hpp"

using namespace nc;

namespace {

std::string text_of(const std::vector<std::string>& values) {
  FieldText text;
  for (const std::string& value : values)
    text.add(std::string_view(value));
  return text.text();
}

}  // namespace

TEST_CASE("every value is written with its length in front") {
  CHECK(FieldText().add("neck").add(std::int64_t{-7}).add_real(0.25).text() == "4:neck,2:-7,4:0.25,");
  CHECK(FieldText().add("").text() == "0:,");
}

TEST_CASE("two lists of values make the same text only when they are equal") {
  nc::testing::prop("any two lists of texts", [] {
    const auto one = *rc::gen::container<std::vector<std::string>>(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("a1:,"))));
    const auto other = *rc::gen::container<std::vector<std::string>>(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("a1:,"))));
    RC_ASSERT((text_of(one) == text_of(other)) == (one == other));
  });
}
