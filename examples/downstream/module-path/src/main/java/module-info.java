module org.example.newsroom {
  requires io.github.gainsay.jackson;
}
