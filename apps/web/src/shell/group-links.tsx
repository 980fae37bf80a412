import { graphql } from 'react-relay/hooks';

graphql`
  fragment groupLinks_viewer on Viewer {
    groups(first: 100) @connection(key: "groupLinks_groups") {
      edges {
        node {
          id
          name
          visibility
          hasExternals
          unreadCount
          viewerMembership {
            state
          }
        }
      }
    }
  }
`;
