#include "platform/drawing/picture_memory.hpp"

#include <sys/mman.h>

#include <cstring>
#include <utility>

#include <catch2/catch.hpp>

namespace nc::platform {

TEST_CASE("what is written into shared memory is read by whoever has its file") {
  constexpr std::size_t size = 10000;
  auto memory = PictureMemory::make(size);
  REQUIRE(memory);
  CHECK(static_cast<char*>(memory->bytes())[size - 1] == 0);
  const FileDescriptor file = memory->share();
  REQUIRE(file.valid());
  void* const seen = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.get(), 0);
  REQUIRE(seen != MAP_FAILED);
  std::memset(memory->bytes(), 7, size);
  CHECK(static_cast<const char*>(seen)[size - 1] == 7);
  {
    const PictureMemory moved = std::move(*memory);
    CHECK(static_cast<char*>(moved.bytes())[0] == 7);
  }
  CHECK(static_cast<const char*>(seen)[0] == 7);  // the memory lives as long as anybody has it
  ::munmap(seen, size);
}

TEST_CASE("memory that the system cannot give is nothing, not a crash") {
  CHECK_FALSE(PictureMemory::make(std::size_t{1} << 62U));
}

}  // namespace nc::platform
