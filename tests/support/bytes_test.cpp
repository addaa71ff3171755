#include "support/bytes.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace nc {

TEST_CASE("what was written is read again, whatever it is") {
  rc::prop("numbers and texts", [](std::uint8_t small, std::uint32_t middle, std::uint64_t large, std::string text) {
    ByteWriter writer;
    writer.number8(small);
    writer.text(text);
    writer.number32(middle);
    writer.number64(large);
    ByteReader reader(writer.bytes());
    RC_ASSERT(reader.number8() == small);
    RC_ASSERT(reader.text() == text);
    RC_ASSERT(reader.number32() == middle);
    RC_ASSERT(reader.number64() == large);
    RC_ASSERT(reader.good());
    RC_ASSERT(reader.at_end());
  });
}

TEST_CASE("reading past the end gives nothing, for good") {
  ByteReader reader(
      std::string_view("\x05\x00\x00\x00"
                       "abc",
                       7));
  CHECK(reader.text().empty());
  CHECK_FALSE(reader.good());
  CHECK(reader.number64() == 0);
  CHECK(reader.number8() == 0);
  CHECK_FALSE(reader.good());
}

TEST_CASE("numbers are written little end first on every machine") {
  ByteWriter writer;
  writer.number32(0x01020304);
  CHECK(writer.bytes() == std::string("\x04\x03\x02\x01"));
}

}  // namespace nc
