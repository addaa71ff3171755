#include "record/entry.hpp"

#include <catch2/catch.hpp>

#include "record/one_entry.hpp"

using namespace nc;
using namespace nc::record;

namespace {

const std::string start(chain_start);

}  // namespace

TEST_CASE("an entry is one line of JSON that begins with the hash of the entry before") {
  CHECK(entry_text(entry_of(Decided{0, guidance::Urgency::contact})) ==
        R"({"previous":")" + start +
            R"(","attempt":"a-1","sequence":2,"at_ms":1764300000000,"kind":"decided","visit":0,"urgency":"contact"})");
  Entry former = entry_of(Ended{true});
  former.former = true;
  CHECK(
      entry_text(former) ==
      R"({"previous":")" + start +
          R"(","attempt":"a-1","sequence":2,"at_ms":1764300000000,"former":true,"kind":"ended","time_ran_out":true})");
}
